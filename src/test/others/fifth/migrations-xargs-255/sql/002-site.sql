alter table hosts add column site text;
