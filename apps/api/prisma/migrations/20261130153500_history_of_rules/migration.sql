-- Who changed what leads are judged by is found without reading all that ever changed; an import writes nothing into it.
CREATE INDEX change_rules_idx ON change ("organizationId", "recordedAt" DESC, id DESC) WHERE "recordType" = 'QualificationRule';
