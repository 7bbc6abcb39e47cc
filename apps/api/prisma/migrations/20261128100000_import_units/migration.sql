-- An import works its files off one after another: at which of them it is.
ALTER TABLE "import" ADD COLUMN "nextUnit" INTEGER NOT NULL DEFAULT 0;
