-- In the middle of a bulk load the planner needs to know how many rows an organization has and how their keys are spread, for
-- the columns that rows are found by and nothing else: the words to search and the JSON of a row cost most of an ANALYZE.
-- However large the table: of an organization that it has not met the planner expects one row, and joins as if it were so.
-- What it costs is bounded, for it looks at a sample.
CREATE FUNCTION refresh_key_statistics(table_name name) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  key_columns text;
BEGIN
  SELECT string_agg(DISTINCT quote_ident(a.attname), ', ') INTO key_columns
  FROM pg_class c
  JOIN pg_index i ON i.indrelid = c.oid
  JOIN pg_class x ON x.oid = i.indexrelid
  JOIN pg_am m ON m.oid = x.relam AND m.amname = 'btree'
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY(i.indkey)
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname = table_name;
  EXECUTE format('ANALYZE public.%I (%s)', table_name, key_columns);
END
$$;
REVOKE ALL ON FUNCTION refresh_key_statistics(name) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION refresh_key_statistics(name) TO mikomi_app;
