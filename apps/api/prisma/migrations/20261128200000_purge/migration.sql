-- The nightly look for what has rested long enough reads no whole table.
CREATE INDEX activity_bin_idx ON activity ("organizationId", "deletedAt") WHERE "deletedAt" IS NOT NULL;
CREATE INDEX follow_up_bin_idx ON follow_up ("organizationId", "deletedAt") WHERE "deletedAt" IS NOT NULL;
CREATE INDEX deal_bin_idx ON deal ("organizationId", "deletedAt") WHERE "deletedAt" IS NOT NULL;

-- An organization that was ended long enough ago goes, some rows of each table at a time, what others refer to after them.
-- Answers whether there is more. The record of change goes with its organization and never without it.
CREATE FUNCTION purge_organization(ended_id uuid, ended_before timestamptz, most int) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  one record;
  reference record;
  is_held boolean;
  gone int;
  gone_in_all int := 0;
BEGIN
  IF NOT EXISTS (SELECT FROM organization WHERE id = ended_id AND "deletedAt" <= least(ended_before, now() - interval '29 days')) THEN
    RAISE EXCEPTION 'not an organization that has ended';
  END IF;
  UPDATE team SET "managerId" = NULL, "parentId" = NULL
    WHERE "organizationId" = ended_id AND ("managerId" IS NOT NULL OR "parentId" IS NOT NULL);
  UPDATE company SET "parentId" = NULL WHERE "organizationId" = ended_id AND "parentId" IS NOT NULL;
  UPDATE lead SET "previousLeadId" = NULL WHERE "organizationId" = ended_id AND "previousLeadId" IS NOT NULL;
  FOR one IN
    SELECT c.oid, c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'organizationId'
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> 'organization' ORDER BY c.relname
  LOOP
    is_held := false;
    FOR reference IN
      SELECT f.relname AS table_name, a.attname AS column_name
      FROM pg_constraint k JOIN pg_class f ON f.oid = k.conrelid
      JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = ANY(k.conkey) AND a.attname <> 'organizationId'
      WHERE k.contype = 'f' AND k.confrelid = one.oid AND k.conrelid <> one.oid
    LOOP
      EXECUTE format('SELECT EXISTS (SELECT FROM public.%I WHERE "organizationId" = $1 AND %I IS NOT NULL)',
        reference.table_name, reference.column_name) INTO is_held USING ended_id;
      EXIT WHEN is_held;
    END LOOP;
    CONTINUE WHEN is_held;
    EXECUTE format('DELETE FROM public.%1$I WHERE ctid = ANY(ARRAY(SELECT ctid FROM public.%1$I WHERE "organizationId" = $1 LIMIT $2))',
      one.relname) USING ended_id, most;
    GET DIAGNOSTICS gone = ROW_COUNT;
    gone_in_all := gone_in_all + gone;
  END LOOP;
  IF gone_in_all > 0 THEN
    RETURN true;
  END IF;
  DELETE FROM organization WHERE id = ended_id;
  RETURN false;
END
$$;
REVOKE ALL ON FUNCTION purge_organization(uuid, timestamptz, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION purge_organization(uuid, timestamptz, int) TO mikomi_app;
