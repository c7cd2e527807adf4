-- Composition and means of a household, beside its identity and erased with it: read and written as a whole, never
-- searched, hence one text.
alter table household_identity add column situation text;
alter table household_member add column occupation text;
