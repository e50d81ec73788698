-- SPDX-License-Identifier: GPL-3.0-or-later
-- Roles of the city's database, for `psql -d anjungan -f postgresql.sql` as its owner, after each update of the program.
-- anjungan_pemilik owns the tables and brings them up to date (`anjungan central init`); anjungan works with them every
-- day and cannot change or remove an event; anjungan_baca only reads, for figures and for the replica.
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'anjungan') THEN CREATE ROLE anjungan LOGIN; END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'anjungan_baca') THEN CREATE ROLE anjungan_baca LOGIN; END IF;
END $$;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO anjungan, anjungan_baca;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO anjungan;
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO anjungan;
GRANT SELECT ON ALL TABLES IN SCHEMA public TO anjungan_baca;
ALTER ROLE anjungan_baca SET default_transaction_read_only = on;
-- what is append-only in the program is append-only for its role
REVOKE UPDATE, DELETE, TRUNCATE ON case_event, access_step, posting_step, audit_head FROM anjungan;
REVOKE DELETE, TRUNCATE ON record, record_aside, escalation FROM anjungan;
-- who a resident is stays closed to figures
REVOKE SELECT ON case_contact, resident_reach, staff_reach, outbox, account, sign_in, authenticator, recovery_code, half_sign_in, known_place
    FROM anjungan_baca;
GRANT SELECT (id, login, role, agency, active) ON account TO anjungan_baca;
