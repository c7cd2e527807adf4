-- From which day a version of a plan counts; absent in what was told before: from the first day of its year.
alter table plan_version add column effective_from date;
alter table plan_version_shadow add column effective_from date;
