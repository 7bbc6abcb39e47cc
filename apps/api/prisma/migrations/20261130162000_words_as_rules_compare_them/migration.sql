-- Words of fields that are quick in lists stand as rules compare them: dashes and quotes are one, as kana are.
UPDATE indexed_value SET words = translate(words, '‐‑‒–—―−⁃﹣－‘’ʼ`´', '----------''''''''''')
WHERE words ~ '[‐‑‒–—―−⁃﹣－‘’ʼ`´]';
