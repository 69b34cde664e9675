-- One table of all records, each row of a kind; what a kind does not have is empty: '' or [] as text, 0 as a number, NaN for a measure,
-- -2147483648 for a day that is not given. Kinds: 0 event, 1 date of an event, 2 place of an event, 3 actor of an event, 4 claim, 5 report, 6 origin,
-- 7 difference.
CREATE TABLE block_keys AS
SELECT b.block, 0 AS kind, b.event_row AS place, 0 AS position, e.id AS record FROM block_events b JOIN event_no e ON e.event = b.event
UNION ALL SELECT b.block, 1, b.event_row, d.position, e.id FROM block_events b JOIN event_no e ON e.event = b.event JOIN event_dates d ON d.event_id = e.id
UNION ALL SELECT b.block, 2, b.event_row, d.position, e.id FROM block_events b JOIN event_no e ON e.event = b.event JOIN event_places d ON d.event_id = e.id
UNION ALL SELECT b.block, 3, b.event_row, d.position, e.id FROM block_events b JOIN event_no e ON e.event = b.event JOIN event_actors d ON d.event_id = e.id
UNION ALL SELECT b.block, 4, b.claim, 0, n.id FROM block_claims b JOIN claim_no n ON n.claim = b.claim
UNION ALL SELECT b.block, 5, b.report, 0, n.id FROM block_reports b JOIN report_no n ON n.report = b.report
UNION ALL SELECT b.block, 6, b.origin, 0, n.id FROM block_origins b JOIN origin_no n ON n.origin = b.origin
UNION ALL SELECT b.block, 7, CAST(d.position AS INTEGER), 0, d.id FROM block_differences b JOIN differences d ON d.id = b.difference_id;

-- A key of its own for each kind: joins by equal keys alone are quick.
CREATE TABLE keyed_rows AS
SELECT block, kind, place, position, record, CASE WHEN kind = 0 THEN record END AS event_key, CASE WHEN kind = 1 THEN record END AS date_key,
  CASE WHEN kind = 2 THEN record END AS place_key, CASE WHEN kind = 3 THEN record END AS actor_key, CASE WHEN kind = 4 THEN record END AS claim_key,
  CASE WHEN kind = 5 THEN record END AS report_key, CASE WHEN kind = 6 THEN record END AS origin_key,
  CASE WHEN kind = 7 THEN record END AS difference_key
FROM block_keys;
CREATE TABLE out_block_rows AS
SELECT k.block, k.kind, k.place AS record_place, k.position AS record_position,
  CASE WHEN k.kind IN (1, 2, 3) THEN '' ELSE k.record END AS id,
  CASE WHEN k.kind IN (1, 2, 3) THEN k.record ELSE coalesce(c.report_id, '') END AS owner,
  coalesce(e.type, p.role, a.role, c.kind, r.kind, f.kind, '') AS sort, coalesce(e.title, c.text, r.title, o.title, f.note, '') AS text,
  coalesce(c.caveat, r.published_note, '') AS note, CASE WHEN coalesce(c.hedged, o.inferred, FALSE) THEN 1 ELSE 0 END AS hedged,
  coalesce(c.credibility, 0) AS credibility, coalesce(c.credibility_why, '') AS credibility_why,
  coalesce(sl.ids, il.ids, '[]') AS said_by, coalesce(vl.ids, '[]') AS via, coalesce(ol.ids, '[]') AS origin_ids,
  coalesce(el.ids, '[]') AS event_ids, coalesce(el.relations, '[]') AS relations, coalesce(dl.ids, pl.ids, fl.ids, '[]') AS claim_ids,
  coalesce(nl.ids, '[]') AS depends_on, coalesce(e.former_ids, '[]') AS former_ids,
  coalesce(c.at_paragraph, 0) AS at_paragraph, coalesce(c.at_start, 0) AS at_start, coalesce(c.at_end, 0) AS at_end, coalesce(c.at_sha256, '') AS at_sha256,
  coalesce(c.measure_id, '') AS measure_id, coalesce(c.measure_event_id, '') AS measure_event_id,
  coalesce(c.measure_low, CAST('NaN' AS DOUBLE)) AS measure_low, coalesce(c.measure_high, CAST('NaN' AS DOUBLE)) AS measure_high,
  coalesce(c.measure_qualifier, '') AS measure_qualifier, coalesce(c.compared_claim_id, '') AS compared_claim_id, coalesce(c.compared_than, '') AS compared_than,
  coalesce(d.when_text, c.when_text, r.published_text, o.issued_text, '') AS when_text,
  coalesce(day_number(coalesce(d.when_start_min, c.when_start_min, r.published_start_min, o.issued_start_min)), -2147483648) AS when_start_min,
  coalesce(day_number(coalesce(d.when_start_max, c.when_start_max, r.published_start_max, o.issued_start_max)), -2147483648) AS when_start_max,
  coalesce(day_number(coalesce(d.when_end_min, c.when_end_min, r.published_end_min, o.issued_end_min)), -2147483648) AS when_end_min,
  coalesce(day_number(coalesce(d.when_end_max, c.when_end_max, r.published_end_max, o.issued_end_max)), -2147483648) AS when_end_max,
  CASE WHEN coalesce(d.when_approximate, c.when_approximate, r.published_approximate, o.issued_approximate, FALSE) THEN 1 ELSE 0 END AS when_approximate,
  CASE WHEN coalesce(d.when_uncertain, c.when_uncertain, r.published_uncertain, o.issued_uncertain, FALSE) THEN 1 ELSE 0 END AS when_uncertain,
  coalesce(c.when_basis, r.published_basis, o.issued_basis, '') AS when_basis, coalesce(c.as_of_text, '') AS as_of_text,
  coalesce(day_number(c.as_of_start_min), -2147483648) AS as_of_start_min, coalesce(day_number(c.as_of_start_max), -2147483648) AS as_of_start_max,
  coalesce(day_number(c.as_of_end_min), -2147483648) AS as_of_end_min, coalesce(day_number(c.as_of_end_max), -2147483648) AS as_of_end_max,
  CASE WHEN coalesce(c.as_of_approximate, FALSE) THEN 1 ELSE 0 END AS as_of_approximate,
  CASE WHEN coalesce(c.as_of_uncertain, FALSE) THEN 1 ELSE 0 END AS as_of_uncertain, coalesce(c.as_of_basis, '') AS as_of_basis,
  coalesce(p.place_id, c.place_id, o.place_id, '') AS place_id, coalesce(c.place_basis, '') AS place_basis, coalesce(a.actor_id, '') AS actor_id,
  coalesce(c.repeats, '') AS repeats, coalesce(e.parent_id, '') AS parent_id, coalesce(e.origin_id, '') AS origin_id,
  coalesce(r.publisher, '') AS publisher, coalesce(r.credits, '[]') AS credits, coalesce(r.authors, '[]') AS authors,
  coalesce(day_number(r.not_before), -2147483648) AS not_before, coalesce(day_number(r.not_after), -2147483648) AS not_after,
  coalesce(r.language, '') AS language, coalesce(r.url, o.url, '') AS url, coalesce(r.archived_url, '') AS archived_url, coalesce(o.medium, '') AS medium,
  coalesce(r.reliability, o.reliability, '') AS reliability, coalesce(r.reliability_why, '') AS reliability_why,
  coalesce(r.text_sha256, '') AS text_sha256, coalesce(r.line_count, -1) AS line_count
FROM keyed_rows k
  LEFT JOIN events e ON e.id = k.event_key
  LEFT JOIN event_dates d ON d.event_id = k.date_key AND d.position = k.position
  LEFT JOIN date_claim_lists dl ON dl.event_id = k.date_key AND dl.position = k.position
  LEFT JOIN event_places p ON p.event_id = k.place_key AND p.position = k.position
  LEFT JOIN place_claim_lists pl ON pl.event_id = k.place_key AND pl.position = k.position
  LEFT JOIN event_actors a ON a.event_id = k.actor_key AND a.position = k.position
  LEFT JOIN claims c ON c.id = k.claim_key
  LEFT JOIN said_by_lists sl ON sl.claim_id = k.claim_key
  LEFT JOIN via_lists vl ON vl.claim_id = k.claim_key
  LEFT JOIN origin_lists ol ON ol.claim_id = k.claim_key
  LEFT JOIN event_lists el ON el.claim_id = k.claim_key
  LEFT JOIN reports r ON r.id = k.report_key
  LEFT JOIN origins o ON o.id = k.origin_key
  LEFT JOIN issuer_lists il ON il.origin_id = k.origin_key
  LEFT JOIN depends_lists nl ON nl.origin_id = k.origin_key
  LEFT JOIN differences f ON f.id = k.difference_key
  LEFT JOIN difference_lists fl ON fl.difference_id = k.difference_key;
CREATE TABLE block_claim_counts AS SELECT block, count(*) AS claims FROM block_claims GROUP BY block;
CREATE TABLE block_event_counts AS SELECT block, min(event_row) AS first_event, count(*) AS events FROM block_events GROUP BY block;
CREATE TABLE block_list AS
SELECT block FROM linked_blocks UNION SELECT block FROM block_reports UNION SELECT block FROM block_origins;
CREATE TABLE out_blocks AS
SELECT b.block, coalesce(e.first_event, -1) AS first_event, coalesce(e.events, 0) AS events, coalesce(c.claims, 0) AS claims
FROM block_list b LEFT JOIN block_event_counts e ON e.block = b.block LEFT JOIN block_claim_counts c ON c.block = b.block;
