-- When all that names a contact was erased.
ALTER TABLE "contact" ADD COLUMN "erasedAt" TIMESTAMPTZ(3);

-- What the record of change holds of people the organization deals with, by kind of record.
CREATE FUNCTION personal_columns() RETURNS jsonb LANGUAGE sql IMMUTABLE SET search_path = pg_catalog AS $$
  SELECT '{
    "Activity": ["body", "subject"],
    "Consent": ["basis"],
    "Contact": ["addressLine", "attributes", "city", "country", "externalKey", "familyName", "familyReading", "givenName", "givenReading",
      "jobTitle", "language", "name", "nameKey", "postalCode", "readingKey", "region", "sortName"],
    "ContactPoint": ["identity", "tail", "value"],
    "Deal": ["attributes", "note"],
    "DealAdjustment": ["note"],
    "FollowUp": ["label", "note"],
    "Lead": ["attributes", "lossNote", "name", "note"],
    "Touch": ["detail"]
  }'::jsonb
$$;

-- The one exception to an append-only record of change: of these records, and of what stands on their timelines, it forgets
-- the personal values. What happened, when, by whom and to which field stays.
CREATE FUNCTION erase_person(organization_id uuid, record_ids uuid[]) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  UPDATE change AS c SET before = forgotten.before, after = forgotten.after
  FROM (
    SELECT k.id,
      CASE WHEN jsonb_typeof(k.before) = 'object' THEN (SELECT coalesce(jsonb_object_agg(e.key,
        CASE WHEN personal_columns() -> k."recordType" ? e.key THEN CASE jsonb_typeof(e.value) WHEN 'object' THEN '{}'::jsonb ELSE 'null'::jsonb END
        ELSE e.value END), '{}'::jsonb) FROM jsonb_each(k.before) AS e) END AS before,
      CASE WHEN jsonb_typeof(k.after) = 'object' THEN (SELECT coalesce(jsonb_object_agg(e.key,
        CASE WHEN personal_columns() -> k."recordType" ? e.key THEN CASE jsonb_typeof(e.value) WHEN 'object' THEN '{}'::jsonb ELSE 'null'::jsonb END
        ELSE e.value END), '{}'::jsonb) FROM jsonb_each(k.after) AS e) END AS after
    FROM change AS k
    WHERE k."organizationId" = organization_id AND personal_columns() ? k."recordType"
      AND (k."rootId" = ANY(record_ids) OR k."recordId" = ANY(record_ids))) AS forgotten
  WHERE c."organizationId" = organization_id AND c.id = forgotten.id
    AND (c.before, c.after) IS DISTINCT FROM (forgotten.before, forgotten.after)
$$;
REVOKE ALL ON FUNCTION erase_person(uuid, uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_person(uuid, uuid[]) TO mikomi_app;
