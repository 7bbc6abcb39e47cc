-- Where the columns of a list go is kept by the shape of its headings: the next file of the same shape is mapped by itself.
CREATE TABLE import_mapping (
  "organizationId" UUID NOT NULL,
  id UUID NOT NULL,
  name TEXT NOT NULL,
  signature TEXT NOT NULL,
  choices JSONB NOT NULL,
  "createdById" UUID,
  "createdAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "import_mapping_pkey" PRIMARY KEY ("organizationId", id)
);
CREATE UNIQUE INDEX "import_mapping_organizationId_signature_key" ON import_mapping ("organizationId", signature);
