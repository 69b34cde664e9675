-- Spark SQL 4.0 or newer. `npm run --silent dossier:columns -- --script --engine spark` writes these functions out, column by column:
-- rewrite day_number(x) => datediff(CAST($x AS DATE), DATE '1970-01-01')
-- rewrite is_distorted(x) => coalesce(regexp_like(lower($x), '(^|[^a-z0-9_])distort'), FALSE)
-- rewrite utf16_length(x) => CAST(length(encode($x, 'UTF-16BE')) / 2 AS INT)
-- rewrite list_text(x, p) => concat('["', listagg($x, '","') WITHIN GROUP (ORDER BY $p), '"]')
SET spark.sql.sources.default = parquet;
