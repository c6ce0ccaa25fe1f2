\echo Use "CREATE EXTENSION credit" to load this file. \quit
