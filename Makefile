# credit: a regulation kept by the database.  `make help` lists the targets.
EXTENSION = credit
# not VERSION: PGXS calls PostgreSQL's own that
CREDIT_VERSION := $(shell sed -n "s/^default_version *= *'\(.*\)'.*/\1/p" credit.control)

# --- the rooms, in the order in which their SQL is read ---------------------
# NAME.sql declares what the extension owns; NAME.registry.sql declares what
# credit.create_registry() makes.
EXTENSION_SQL = \
	src/core/head.sql \
	src/core/roles.sql \
	src/core/terms.sql \
	src/types/text_order.sql \
	src/types/division.sql \
	src/types/uscc.sql \
	src/types/resident_id.sql \
	src/core/cache.sql \
	src/core/clock.sql \
	src/core/registry.sql \
	src/names/name_key.sql \
	src/calendar/months.sql \
	src/calendar/workdays.sql \
	src/calendar/windows.sql \
	src/journal/journal.sql \
	src/access/actors.sql \
	src/access/policies.sql \
	src/access/gateways.sql \
	src/calendar/deadlines.sql \
	src/disclosure/public_records.sql \
	src/disclosure/recipients.sql \
	src/registry/documents.sql \
	src/rights/withdrawal.sql \
	src/disclosure/feed.sql \
	src/disclosure/relay.sql \
	src/rights/objections.sql \
	src/rights/repair.sql \
	src/rights/opt_out.sql \
	src/rights/report.sql \
	src/rights/due.sql \
	src/registry/corrected_subject.sql \
	src/access/authorisations.sql \
	src/access/inquiries.sql \
	src/access/consents.sql \
	src/access/self_check.sql \
	src/journal/seal.sql \
	src/journal/verify_rows.sql \
	src/access/plans.sql \
	src/journal/written.sql \
	src/registry/changed_facts.sql \
	$(EXTENSION_0_7_0) \
	src/catalog/catalog.sql \
	src/calendar/window_item.sql \
	src/registry/records.sql \
	src/registry/submission.sql \
	src/disclosure/review.sql \
	src/disclosure/public.sql \
	src/disclosure/shortening.sql \
	src/adoption/intake_penalty.sql \
	src/core/provision.sql \
	src/core/tail.sql

# Rooms that came after the last version landed: they bring it forward as well.
EXTENSION_0_7_0 = \
	src/journal/entries_of.sql \
	src/names/stale_name_keys.sql

REGISTRY_SQL = \
	src/core/registry.registry.sql \
	src/access/actors.registry.sql \
	src/calendar/workdays.registry.sql \
	src/calendar/windows.registry.sql \
	src/catalog/catalog.registry.sql \
	src/catalog/national_catalog.registry.sql \
	src/registry/subjects.registry.sql \
	src/registry/records.registry.sql \
	src/registry/submission.registry.sql \
	src/adoption/penalty_mapping.registry.sql \
	src/adoption/intake_penalty.registry.sql \
	src/disclosure/disclosure.registry.sql \
	src/disclosure/shortening.registry.sql \
	src/journal/journal.registry.sql \
	src/journal/triggers.registry.sql \
	src/access/policies.registry.sql \
	src/access/gateways.registry.sql \
	src/calendar/deadlines.registry.sql \
	src/disclosure/recipients.registry.sql \
	src/rights/withdrawal.registry.sql \
	src/disclosure/relay.registry.sql \
	src/disclosure/feed.registry.sql \
	src/rights/objections.registry.sql \
	src/rights/repair.registry.sql \
	src/rights/opt_out.registry.sql \
	src/rights/report.registry.sql \
	src/rights/due.registry.sql \
	src/rights/overdue.registry.sql \
	src/registry/corrected_subject.registry.sql \
	src/access/authorisations.registry.sql \
	src/access/consents.registry.sql \
	src/access/inquiries.registry.sql \
	src/journal/seal.registry.sql \
	src/journal/written.registry.sql \
	src/registry/changed_facts.registry.sql \
	$(REGISTRY_7)

REGISTRY_7 =

# From older versions.  What leads to a version that has landed is frozen whole.
DATA = src/upgrade/credit--0.1.0--0.2.0.sql \
	src/upgrade/credit--0.2.0--0.3.0.sql \
	src/upgrade/credit--0.3.0--0.4.0.sql \
	src/upgrade/credit--0.4.0--0.5.0.sql \
	src/upgrade/credit--0.5.0--0.6.0.sql
UPGRADE = credit--0.6.0--0.7.0.sql

DATA_built = credit--$(CREDIT_VERSION).sql $(UPGRADE)
MODULE_big = credit
OBJS = $(patsubst %.c,%.o,$(sort $(wildcard src/*.c src/*/*.c)))
GENERATED = src/version.h src/core/registry_script.h

PG_CPPFLAGS = -I$(srcdir)/src
PG_CFLAGS = -Wall -Wextra -Werror -Wno-unused-parameter -Wno-sign-compare \
	-Wno-missing-field-initializers -Wno-cast-function-type -Wno-clobbered
# -Bsymbolic: a function of ours is never another library's of the same name
SHLIB_LINK = -licui18n -licuuc -Wl,-Bsymbolic

# whatever the cluster's own encoding is: names need UTF-8
REGRESS_OPTS = --encoding=UTF8 --no-locale
REGRESS = $(patsubst sql/%.sql,%,$(sort $(wildcard sql/*.sql)))
EXTRA_CLEAN = $(GENERATED) credit--*.sql

# What clang does not know of gcc's options and attributes in PostgreSQL's own headers
ifneq ($(findstring clang,$(CC)),)
PG_CFLAGS += -Wno-unknown-warning-option -Wno-ignored-optimization-argument -Wno-ignored-attributes
endif

# --- building and installing: PGXS ------------------------------------------
DEVELOPERS_TARGETS = help check demo bench model sqlsmith fuzz asan valgrind clang versions lint reference matrix format
ifneq ($(filter $(DEVELOPERS_TARGETS),$(MAKECMDGOALS)),)
include tools/targets.mk
else

PG_CONFIG ?= pg_config
PGXS := $(shell $(PG_CONFIG) --pgxs 2>/dev/null)
SERVER_HEADER := $(shell $(PG_CONFIG) --includedir-server 2>/dev/null)/postgres.h

define MISSING
$(1) headers are not installed.
  ./demo and ./check install what is missing.  By hand, for PostgreSQL 15: apt-get install postgresql-server-dev-15 libicu-dev
  Another installation of PostgreSQL is named by: make PG_CONFIG=/path/to/pg_config
endef

# Debian's client package alone brings PGXS, but no header.
ifeq ($(and $(wildcard $(PGXS)),$(wildcard $(SERVER_HEADER))),)
$(error $(call MISSING,PostgreSQL's server))
endif
include $(PGXS)
ifneq ($(shell $(CC) $(CPPFLAGS) -include unicode/utrans.h -E - </dev/null >/dev/null 2>&1 || echo missing),)
$(error $(call MISSING,ICU's))
endif

$(OBJS): $(GENERATED) $(wildcard $(srcdir)/src/*.h $(srcdir)/src/*/*.h)
$(OBJS:.o=.bc): $(GENERATED)

credit--$(CREDIT_VERSION).sql: $(EXTENSION_SQL) credit.control Makefile
	cat $(EXTENSION_SQL) > $@

$(UPGRADE): src/upgrade/0.6.0--0.7.0.sql $(EXTENSION_0_7_0) \
		src/core/provision.sql src/core/tail.sql Makefile
	cat $(filter %.sql,$^) > $@

src/version.h: credit.control
	echo '#define CREDIT_VERSION "$(CREDIT_VERSION)"' > $@

# The registry's DDL travels inside the library, so that the two can't differ.
src/core/registry_script.h: $(REGISTRY_SQL) $(wildcard src/upgrade/registry_*.sql) Makefile
	{ $(call C_STRING,registry_script,$(REGISTRY_SQL)); \
	  $(call C_STRING,registry_1_2,src/upgrade/registry_1_2.sql); \
	  $(call C_STRING,registry_2_3,src/upgrade/registry_2_3.sql); \
	  $(call C_STRING,registry_3_4,src/upgrade/registry_3_4.sql); \
	  $(call C_STRING,registry_4_5,src/upgrade/registry_4_5.sql); \
	  $(call C_STRING,registry_5_6,src/upgrade/registry_5_6.sql); \
	  $(call C_STRING,registry_6_7,src/upgrade/registry_6_7.sql $(REGISTRY_7)); } > $@

# C_STRING NAME,FILES: the files' text as a C string of that name
C_STRING = echo 'static const char $(1)[] ='; cat $(2) /dev/null | \
	sed -e 's/\\/\\\\/g' -e 's/"/\\"/g' -e 's/^/"/' -e 's/$$/\\n"/'; echo '"";'

endif # developers' targets

## make            builds; then: make install, make installcheck (PG_CONFIG=... to choose a PostgreSQL)
help:
	@sed -n 's/^## //p' Makefile tools/targets.mk

.PHONY: help
