-- Won and lost leads stand by the day they ended; the expression is that of list-leads.ts.
CREATE INDEX lead_closed_idx ON lead ("organizationId",
  (coalesce(CASE status WHEN 'WON' THEN "wonOn" WHEN 'LOST' THEN "lostOn" END, '0001-01-01'::date)) DESC, id DESC);
