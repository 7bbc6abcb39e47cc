-- What Prisma's schema cannot say: the application's role, search indexes, Japanese order, references without a relation.

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'mikomi_app') THEN
    CREATE ROLE mikomi_app NOLOGIN;
  END IF;
  -- The owner connects and steps down to this role; a superuser may already.
  IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
    EXECUTE format('GRANT mikomi_app TO %I', current_user);
  END IF;
END
$$;

GRANT USAGE ON SCHEMA public TO mikomi_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO mikomi_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO mikomi_app;

-- The record of change is append-only.
REVOKE UPDATE, DELETE ON change FROM mikomi_app;
REVOKE ALL ON _prisma_migrations FROM mikomi_app;

-- Names sort alike on every server, whatever its locale.
ALTER TABLE lead ALTER COLUMN "sortTitle" TYPE text COLLATE "und-x-icu";
ALTER TABLE contact ALTER COLUMN "sortName" TYPE text COLLATE "und-x-icu";
ALTER TABLE company ALTER COLUMN "sortName" TYPE text COLLATE "und-x-icu";

CREATE INDEX lead_terms_idx ON lead USING gin (terms);
CREATE INDEX contact_terms_idx ON contact USING gin (terms);
CREATE INDEX company_terms_idx ON company USING gin (terms);
CREATE INDEX contact_point_tail_idx ON contact_point ("organizationId", tail text_pattern_ops) WHERE tail IS NOT NULL;
CREATE UNIQUE INDEX follow_up_reminder_idx ON follow_up ("remindAt", "organizationId", id) WHERE state = 'OPEN' AND "remindedAt" IS NULL AND "deletedAt" IS NULL AND "remindAt" IS NOT NULL;

CREATE INDEX follow_up_activity_idx ON follow_up ("organizationId", "activityId") WHERE "activityId" IS NOT NULL;
CREATE INDEX notification_unseen_idx ON notification ("organizationId", "memberId") WHERE "seenAt" IS NULL;
CREATE INDEX activity_comments_idx ON activity ("organizationId", "leadId") WHERE kind = 'COMMENT' AND "deletedAt" IS NULL;
CREATE INDEX change_timeline_idx ON change ("organizationId", "rootId", "recordedAt" DESC, id DESC) WHERE "recordType" IN ('Lead', 'LeadCollaborator', 'ProductLine', 'Contact', 'Company', 'ContactPoint', 'Consent');
CREATE INDEX fact_counting_idx ON fact ("organizationId", metric, day) INCLUDE ("memberId", "teamId", "leadId", value, currency);

-- A command adds its jobs in its own transaction; the queue's tables stay the owner's.
CREATE FUNCTION add_job(name text, payload json, run_at timestamptz, job_key text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  PERFORM graphile_worker.add_job(name, payload, run_at => run_at, job_key => job_key, max_attempts => 20);
END
$$;
REVOKE ALL ON FUNCTION add_job(text, json, timestamptz, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION add_job(text, json, timestamptz, text) TO mikomi_app;

-- The sample organization goes in one click and for good; no other can go this way. Tables that refer to each other empty by turns.
CREATE FUNCTION delete_sample_organization(sample_id uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  table_name text;
  people uuid[];
  left_over boolean := true;
BEGIN
  IF NOT EXISTS (SELECT FROM organization WHERE id = sample_id AND sample) THEN
    RAISE EXCEPTION 'not a sample organization';
  END IF;
  SELECT array_agg("personId") INTO people FROM member WHERE "organizationId" = sample_id AND "personId" IS NOT NULL;
  UPDATE team SET "managerId" = NULL WHERE "organizationId" = sample_id;
  FOR turn IN 1..20 LOOP
    left_over := false;
    FOR table_name IN
      SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'organizationId'
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
    LOOP
      BEGIN
        EXECUTE format('DELETE FROM public.%I WHERE "organizationId" = $1', table_name) USING sample_id;
      EXCEPTION WHEN foreign_key_violation THEN
        left_over := true;
      END;
    END LOOP;
    EXIT WHEN NOT left_over;
  END LOOP;
  IF left_over THEN
    RAISE EXCEPTION 'the sample organization could not be deleted';
  END IF;
  DELETE FROM person p WHERE p.id = ANY(people) AND p.email LIKE '%@sample.mikomi.example'
    AND NOT EXISTS (SELECT FROM member m WHERE m."personId" = p.id);
END
$$;
REVOKE ALL ON FUNCTION delete_sample_organization(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION delete_sample_organization(uuid) TO mikomi_app;

-- A bulk load changes what the planner should know of the tables long before the server's own turn comes.
CREATE FUNCTION refresh_statistics() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  table_name text;
BEGIN
  FOR table_name IN
    SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
  LOOP
    EXECUTE format('ANALYZE public.%I', table_name);
  END LOOP;
END
$$;
REVOKE ALL ON FUNCTION refresh_statistics() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION refresh_statistics() TO mikomi_app;

-- References that no query follows by a relation: they too stay inside their organization.
DO $$
DECLARE
  reference text[];
BEGIN
  FOREACH reference SLICE 1 IN ARRAY ARRAY[
    ['lead', 'capturedById', 'member'], ['lead', 'capturedTeamId', 'team'],
    ['lead', 'closedById', 'member'], ['lead', 'closedTeamId', 'team'],
    ['lead', 'previousLeadId', 'lead'], ['lead', 'importId', 'import'],
    ['product_line', 'dealId', 'deal'],
    ['deal_credit', 'teamId', 'team'], ['deal_entry', 'teamId', 'team'], ['deal_entry', 'adjustmentId', 'deal_adjustment'],
    ['contact', 'teamId', 'team'], ['company', 'teamId', 'team'],
    ['activity', 'teamId', 'team'],
    ['follow_up', 'doneById', 'member'], ['follow_up', 'createdById', 'member'],
    ['api_token', 'memberId', 'member'],
    ['invitation', 'teamId', 'team'], ['invitation', 'memberId', 'member'], ['invitation', 'invitedById', 'member'],
    ['import', 'createdById', 'member'],
    ['notification', 'leadId', 'lead'], ['notification', 'activityId', 'activity'],
    ['notification', 'followUpId', 'follow_up'], ['notification', 'actorId', 'member']
  ] LOOP
    EXECUTE format(
      'ALTER TABLE %I ADD CONSTRAINT %I FOREIGN KEY ("organizationId", %I) REFERENCES %I ("organizationId", id)',
      reference[1], reference[1] || '_' || reference[2] || '_within', reference[2], reference[3]);
  END LOOP;
END
$$;

-- Taking an adjustment back looks for its entries; a stage going out of use for its leads; the bin for the last deleted.
CREATE INDEX deal_entry_adjustment_idx ON deal_entry ("organizationId", "adjustmentId") WHERE "adjustmentId" IS NOT NULL;
CREATE INDEX lead_stage_idx ON lead ("organizationId", "stageId");
CREATE INDEX lead_bin_idx ON lead ("organizationId", "deletedAt" DESC, id DESC) WHERE "deletedAt" IS NOT NULL;
