-- Layout 3, of 0.3.0, becomes layout 4.
-- Made anew with what was read by inquiry; credit.overdue does not rest on it.
DROP VIEW credit.takedown_request;
