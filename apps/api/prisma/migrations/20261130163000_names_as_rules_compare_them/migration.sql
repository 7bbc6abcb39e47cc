-- Rules ask for words in names: names stand as they are compared, instead of being folded whenever somebody counts.
ALTER TABLE company ADD COLUMN "comparedName" TEXT NOT NULL DEFAULT '';
ALTER TABLE contact ADD COLUMN "comparedName" TEXT NOT NULL DEFAULT '';
UPDATE company SET "comparedName" = translate(lower(normalize(name, NFKC) COLLATE "und-x-icu"), 'ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロヮワヰヱヲンヴヵヶ‐‑‒–—―−⁃﹣－‘’ʼ`´', 'ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろゎわゐゑをんゔゕゖ----------''''''''''') WHERE name <> '';
UPDATE contact SET "comparedName" = translate(lower(normalize(name, NFKC) COLLATE "und-x-icu"), 'ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロヮワヰヱヲンヴヵヶ‐‑‒–—―−⁃﹣－‘’ʼ`´', 'ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろゎわゐゑをんゔゕゖ----------''''''''''') WHERE name <> '';
