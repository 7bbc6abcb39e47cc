-- Contacts without a name stand behind all names.
UPDATE contact SET "sortName" = U&'\FFFF' WHERE "sortName" = '';
