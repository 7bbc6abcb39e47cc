-- Whoever looks from a company, a contact or a deal at what refers to it reads no whole table.
CREATE INDEX "company_organizationId_parentId_idx" ON "company"("organizationId", "parentId");
CREATE INDEX "follow_up_organizationId_contactId_idx" ON "follow_up"("organizationId", "contactId");
CREATE INDEX "follow_up_organizationId_companyId_idx" ON "follow_up"("organizationId", "companyId");
CREATE INDEX "product_line_organizationId_dealId_idx" ON "product_line"("organizationId", "dealId");
