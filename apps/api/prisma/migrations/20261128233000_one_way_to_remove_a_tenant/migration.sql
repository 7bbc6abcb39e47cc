-- Takes the rows of an organization away, some of each table at a time, what others refer to after them. Answers whether there
-- is more. Nobody calls it but the two functions below, which say of whom.
CREATE FUNCTION remove_organization_rows(gone_id uuid, most int) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  one record;
  reference record;
  is_held boolean;
  gone int;
  gone_in_all int := 0;
BEGIN
  UPDATE team SET "managerId" = NULL, "parentId" = NULL
    WHERE "organizationId" = gone_id AND ("managerId" IS NOT NULL OR "parentId" IS NOT NULL);
  UPDATE company SET "parentId" = NULL WHERE "organizationId" = gone_id AND "parentId" IS NOT NULL;
  UPDATE lead SET "previousLeadId" = NULL WHERE "organizationId" = gone_id AND "previousLeadId" IS NOT NULL;
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
        reference.table_name, reference.column_name) INTO is_held USING gone_id;
      EXIT WHEN is_held;
    END LOOP;
    CONTINUE WHEN is_held;
    EXECUTE format('DELETE FROM public.%1$I WHERE ctid = ANY(ARRAY(SELECT ctid FROM public.%1$I WHERE "organizationId" = $1 LIMIT $2))',
      one.relname) USING gone_id, most;
    GET DIAGNOSTICS gone = ROW_COUNT;
    gone_in_all := gone_in_all + gone;
  END LOOP;
  IF gone_in_all > 0 THEN
    RETURN true;
  END IF;
  DELETE FROM organization WHERE id = gone_id;
  RETURN false;
END
$$;
REVOKE ALL ON FUNCTION remove_organization_rows(uuid, int) FROM PUBLIC;

-- An organization that was ended long enough ago.
CREATE OR REPLACE FUNCTION purge_organization(ended_id uuid, ended_before timestamptz, most int) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM organization WHERE id = ended_id AND "deletedAt" <= least(ended_before, now() - interval '29 days')) THEN
    RAISE EXCEPTION 'not an organization that has ended';
  END IF;
  RETURN remove_organization_rows(ended_id, most);
END
$$;

-- The sample organization, whole and at once, with its people.
CREATE OR REPLACE FUNCTION delete_sample_organization(sample_id uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  people uuid[];
BEGIN
  IF NOT EXISTS (SELECT FROM organization WHERE id = sample_id AND sample) THEN
    RAISE EXCEPTION 'not a sample organization';
  END IF;
  SELECT array_agg("personId") INTO people FROM member WHERE "organizationId" = sample_id AND "personId" IS NOT NULL;
  WHILE remove_organization_rows(sample_id, 2147483647) LOOP
    NULL;
  END LOOP;
  DELETE FROM person p WHERE p.id = ANY(people) AND p.email LIKE '%@sample.mikomi.example'
    AND NOT EXISTS (SELECT FROM member m WHERE m."personId" = p.id);
END
$$;
