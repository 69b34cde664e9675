-- What is read only when a reader leaves sources out or asks for reports, origins and places: records by number, and the claims as the rules see them.
CREATE TABLE out_reports AS
SELECT n.report AS report_row, d.known, day_number(r.not_before) AS not_before, day_number(r.not_after) AS not_after, r.id, coalesce(r.title, '') AS title,
  coalesce(r.publisher, '') AS publisher, r.kind, r.reliability, r.language, coalesce(r.text_sha256, '') AS text_sha256, coalesce(r.line_hashes, '[]') AS line_hashes
FROM reports r JOIN report_no n ON n.id = r.id JOIN report_days d ON d.report = n.report;
CREATE TABLE out_places AS
SELECT n.place AS place_row, coalesce(p.lng, CAST('NaN' AS DOUBLE)) AS lng, coalesce(p.lat, CAST('NaN' AS DOUBLE)) AS lat,
  CASE p.precision_class WHEN 'site' THEN 0 WHEN 'town' THEN 1 WHEN 'district' THEN 2 WHEN 'region' THEN 3 WHEN 'country' THEN 4 WHEN 'sea' THEN 5 ELSE 6 END AS precision_class,
  coalesce(p.radius_km, 0) AS radius_km, p.id, p.name, coalesce(p.local_name, '') AS local_name, coalesce(p.admin, '') AS admin, coalesce(p.country, '') AS country,
  coalesce(p.aliases, '[]') AS aliases, coalesce(p.geonames_id, 0) AS geonames_id, coalesce(p.wikidata_id, '') AS wikidata_id
FROM places p JOIN place_no n ON n.id = p.id;
CREATE TABLE issuer_counts AS SELECT origin, count(*) AS issuers FROM origin_issuer GROUP BY origin;
CREATE TABLE depend_counts AS SELECT origin, count(*) AS depends FROM origin_depend GROUP BY origin;
CREATE TABLE out_origins AS
SELECT n.origin AS origin_row, coalesce(d.known, 1000000000) AS known, coalesce(i.issuers, 0) AS issuers, coalesce(p.depends, 0) AS depends,
  o.id, o.title, o.reliability
FROM origins o JOIN origin_no n ON n.id = o.id JOIN origin_days d ON d.origin = n.origin
  LEFT JOIN issuer_counts i ON i.origin = n.origin LEFT JOIN depend_counts p ON p.origin = n.origin;
CREATE TABLE out_origin_issuers AS SELECT origin, position, actor FROM origin_issuer;
CREATE TABLE out_origin_depends AS SELECT origin, position, depends_on FROM origin_depend;

CREATE TABLE speaker_counts AS SELECT claim, count(*) AS speakers FROM claim_speaker GROUP BY claim;
CREATE TABLE origin_counts AS SELECT claim, count(*) AS origins FROM claim_origin GROUP BY claim;
CREATE TABLE out_claims AS
SELECT f.claim AS claim_row, f.report, f.known_origin,
  CASE f.kind WHEN 'account' THEN 0 WHEN 'speech' THEN 1 WHEN 'judgement' THEN 2 WHEN 'silence' THEN 3 ELSE 4 END AS kind,
  CASE WHEN f.hedged THEN 1 ELSE 0 END + CASE WHEN f.repeated THEN 2 ELSE 0 END + CASE WHEN f.dated THEN 4 ELSE 0 END
    + CASE WHEN f.approximate THEN 8 ELSE 0 END + CASE WHEN f.uncertain THEN 16 ELSE 0 END + CASE WHEN is_distorted(c.caveat) THEN 32 ELSE 0 END AS flags,
  coalesce(f.place, -1) AS place, coalesce(s.speakers, 0) AS speakers, coalesce(o.origins, 0) AS origins, coalesce(e.event_row, -1) AS figure_event,
  coalesce(f.when_start_min, -2147483648) AS when_start_min, coalesce(f.when_start_max, -2147483648) AS when_start_max,
  coalesce(f.when_end_min, -2147483648) AS when_end_min, coalesce(f.when_end_max, -2147483648) AS when_end_max, c.id
FROM facts f JOIN claim_no n ON n.claim = f.claim JOIN claims c ON c.id = n.id LEFT JOIN speaker_counts s ON s.claim = f.claim
  LEFT JOIN origin_counts o ON o.claim = f.claim LEFT JOIN event_rows e ON e.event = f.figure_event;
CREATE TABLE out_claim_speakers AS SELECT claim, position, actor FROM claim_speaker;
CREATE TABLE out_claim_origins AS SELECT claim, position, origin FROM claim_origin;
CREATE TABLE out_words AS
SELECT r.event_row AS event, l.claim, CASE l.relation WHEN 'affirms' THEN 0 WHEN 'disputes' THEN 1 ELSE 2 END AS relation
FROM links l JOIN event_rows r ON r.event = l.event;
-- The dates of events themselves and the claims that dates and places rest on.
CREATE TABLE date_claim_counts AS SELECT event, position, count(*) AS claims FROM own_date_claims GROUP BY event, position;
CREATE TABLE out_event_dates AS
SELECT r.event_row AS event, d.position, coalesce(d.start_min, -2147483648) AS when_start_min, coalesce(d.start_max, -2147483648) AS when_start_max,
  coalesce(d.end_min, -2147483648) AS when_end_min, coalesce(d.end_max, -2147483648) AS when_end_max,
  CASE WHEN d.approximate THEN 8 ELSE 0 END + CASE WHEN d.uncertain THEN 16 ELSE 0 END AS flags, coalesce(c.claims, 0) AS claims
FROM own_dates d JOIN event_rows r ON r.event = d.event LEFT JOIN date_claim_counts c ON c.event = d.event AND c.position = d.position;
CREATE TABLE out_event_date_claims AS
SELECT r.event_row AS event, d.position, d.claim_position, d.claim FROM own_date_claims d JOIN event_rows r ON r.event = d.event;
CREATE TABLE out_event_place_claims AS
SELECT r.event_row AS event, d.position, d.claim_position, d.claim FROM own_place_claims d JOIN event_rows r ON r.event = d.event;
