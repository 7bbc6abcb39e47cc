-- A change whose values were blanked: taking it back would write the blanks.
ALTER TABLE change ADD COLUMN forgotten BOOLEAN NOT NULL DEFAULT false;

-- The custom values that are chosen or counted: they name nobody outside.
CREATE FUNCTION wordless_values(organization_id uuid, custom_values jsonb) RETURNS jsonb
LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT coalesce(jsonb_object_agg(e.key, e.value), '{}'::jsonb) FROM jsonb_each(custom_values) AS e
  JOIN custom_field AS f ON f."organizationId" = organization_id AND f.id::text = e.key
    AND f.type IN ('NUMBER', 'MONEY', 'DATE', 'BOOLEAN', 'SELECT', 'MULTI_SELECT', 'MEMBER')
$$;

-- What of a change's values is left when the people in them are forgotten, as `eraseContact` leaves the record itself.
CREATE FUNCTION forgotten_values(organization_id uuid, kind text, said jsonb) RETURNS jsonb
LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT CASE WHEN jsonb_typeof(said) = 'object' THEN (
    SELECT coalesce(jsonb_object_agg(e.key, CASE
      WHEN NOT coalesce(personal_columns() -> kind ? e.key, false) THEN e.value
      WHEN jsonb_typeof(e.value) <> 'object' THEN 'null'::jsonb
      WHEN e.key = 'attributes' AND kind IN ('Lead', 'Deal') THEN wordless_values(organization_id, e.value)
      ELSE '{}'::jsonb END), '{}'::jsonb)
    FROM jsonb_each(said) AS e) END
$$;

-- As before, and it marks what it blanked. Each branch is found by the index of its key.
CREATE OR REPLACE FUNCTION erase_person(organization_id uuid, record_ids uuid[]) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  UPDATE change AS c SET before = told.before, after = told.after, forgotten = true
  FROM (
    SELECT k.id, forgotten_values(organization_id, k."recordType", k.before) AS before,
      forgotten_values(organization_id, k."recordType", k.after) AS after
    FROM change AS k
    WHERE k."organizationId" = organization_id AND k.id IN (
      SELECT r.id FROM change AS r WHERE r."organizationId" = organization_id AND r."rootId" = ANY(record_ids)
        AND personal_columns() ? r."recordType"
      UNION
      SELECT r.id FROM change AS r WHERE r."organizationId" = organization_id AND r."recordId" = ANY(record_ids)
        AND r."recordType" = ANY(ARRAY(SELECT jsonb_object_keys(personal_columns()))))) AS told
  WHERE c."organizationId" = organization_id AND c.id = told.id
    AND (c.before, c.after) IS DISTINCT FROM (told.before, told.after)
$$;

REVOKE ALL ON FUNCTION wordless_values(uuid, jsonb), forgotten_values(uuid, text, jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION wordless_values(uuid, jsonb), forgotten_values(uuid, text, jsonb) TO mikomi_app;
