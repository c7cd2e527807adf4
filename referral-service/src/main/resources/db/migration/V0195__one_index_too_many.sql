-- The same index as procedure_case_household, by another name.
drop index procedure_case_of_household;
