alter table api_key drop constraint api_key_role_check;
alter table api_key add constraint api_key_role_check check (role in ('OFFICER', 'AUDITOR', 'ADMIN'));
