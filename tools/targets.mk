# The developers' targets.  They set up PostgreSQL themselves, so they need
# neither PGXS nor anything installed but bash.

## make check      every test in its usual form: ./check
check:
	./check

## make demo       the demonstration: ./demo
demo:
	./demo

## make bench      full benchmarks, minutes to hours: test/bench/run
bench:
	tools/with-cluster bench --fresh test/bench/run

## make model      50,000 random lives of records against a model, an hour or less: test/t/080_model.pl
model:
	MODEL_SEQUENCES=50000 MODEL_SEED=$$(date +%s) ./check test/t/080_model.pl

## make sqlsmith  100,000 random queries as each role, hours: test/t/110_sqlsmith.pl
sqlsmith:
	SQLSMITH_QUERIES=100000 SQLSMITH_SEED=$$(date +%s) ./check test/t/110_sqlsmith.pl

## make fuzz       mutates inputs of types and of intake for a long time: test/fuzz/run
fuzz:
	tools/with-cluster fuzz --fresh test/fuzz/run

## make asan       the tests, the library under address and undefined-behaviour sanitizers
asan:
	./check --under asan build regress tap isolation

## make valgrind   pg_regress with the server under valgrind's memcheck
valgrind:
	./check --under valgrind build regress

## make clang      compiles with clang, warnings are errors
clang:
	./check build

## make versions   every test on each PostgreSQL from 15 to 18 that can be had here
versions:
	tools/versions

## make lint       what no compiler sees: script hygiene, grants, function length
lint:
	perl tools/lint

## make reference doc/reference.md anew, from the comments in the database
reference:
	tools/with-cluster reference --fresh tools/reference >build-reference.md
	mv build-reference.md doc/reference.md
	tools/with-cluster reference --remove

## make matrix    doc/matrix.txt anew, from the grants and policies in the database; read the difference
matrix:
	tools/with-cluster reference --fresh tools/matrix >build-matrix.txt
	mv build-matrix.txt doc/matrix.txt
	tools/with-cluster reference --remove

## make format     lays the C sources out by .clang-format
format:
	clang-format -i $(wildcard src/*.[ch] src/*/*.[ch])

.PHONY: check demo bench model sqlsmith fuzz asan valgrind clang versions lint reference matrix format
