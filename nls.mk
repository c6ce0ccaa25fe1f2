# Messages in other languages, by PGXS.  `make update-po` merges what is new in
# the sources into po/*.po.new.  Without msgfmt the messages stay English.
# Since 16 PostgreSQL reads the languages in po/LINGUAS.
CATALOG_NAME = credit
AVAIL_LANGUAGES = $(shell cat $(srcdir)/po/LINGUAS)
ifeq ($(shell command -v msgfmt),)
WANTED_LANGUAGES = none
endif
GETTEXT_FILES = $(sort $(wildcard src/*.c src/*/*.c))
GETTEXT_TRIGGERS = $(BACKEND_COMMON_GETTEXT_TRIGGERS) GUC_check_errmsg GUC_check_errdetail GUC_check_errhint
GETTEXT_FLAGS = $(BACKEND_COMMON_GETTEXT_FLAGS) GUC_check_errmsg:1:c-format GUC_check_errdetail:1:c-format \
	GUC_check_errhint:1:c-format
ifdef XGETTEXT
XGETTEXT += --from-code=UTF-8
endif
