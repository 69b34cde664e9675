-- Which records stand together in one block: at most 128 events in a row, and a new block after 640 links of claims, so that a block has at most
-- 896 of them as long as no event has more than 256: a reader gets one in one request, below 300 kB. With the events come their claims, the claims that these are compared with, repeat or differ from, and
-- the reports and origins of all of them. Claims that bear on no event come last, in blocks without events.
CREATE TABLE event_sums AS
SELECT r.event, r.event_row,
  sum(coalesce(c.claims, 0)) OVER (ORDER BY r.event_row ROWS UNBOUNDED PRECEDING) - coalesce(c.claims, 0) AS earlier
FROM event_rows r LEFT JOIN link_counts c ON c.event = r.event;
CREATE TABLE event_parts AS SELECT event, event_row, CAST(floor(earlier / 640.0) AS INTEGER) AS part FROM event_sums;
CREATE TABLE part_rows AS
SELECT event, event_row, part, row_number() OVER (PARTITION BY part ORDER BY event_row) - 1 AS part_row FROM event_parts;
CREATE TABLE block_events AS
SELECT event, event_row, CAST(dense_rank() OVER (ORDER BY part, floor(part_row / 128.0)) - 1 AS INTEGER) AS block FROM part_rows;

CREATE TABLE difference_claim AS
SELECT d.difference_id, c.claim, d.position FROM difference_claims d JOIN claim_no c ON c.id = d.claim_id;
CREATE TABLE unlinked AS
SELECT n.claim, CAST(row_number() OVER (ORDER BY n.claim) - 1 AS INTEGER) AS place FROM claim_no n LEFT JOIN links l ON l.claim = n.claim WHERE l.claim IS NULL;
CREATE TABLE linked_claims AS
SELECT b.block, x.claim FROM block_events b JOIN bearing x ON x.event = b.event
UNION
SELECT m.blocks + CAST(floor(u.place / 1024.0) AS INTEGER), u.claim
FROM unlinked u CROSS JOIN (SELECT coalesce(max(block) + 1, 0) AS blocks FROM block_events) m;
CREATE TABLE claim_mates AS
SELECT n.claim, r.claim AS mate FROM claims c JOIN claim_no n ON n.id = c.id JOIN claim_no r ON r.id = c.repeats
UNION
SELECT r.claim, n.claim FROM claims c JOIN claim_no n ON n.id = c.id JOIN claim_no r ON r.id = c.repeats
UNION
SELECT n.claim, r.claim FROM claims c JOIN claim_no n ON n.id = c.id JOIN claim_no r ON r.id = c.compared_claim_id
UNION
SELECT a.claim, b.claim FROM difference_claim a JOIN difference_claim b ON b.difference_id = a.difference_id;
CREATE TABLE block_claims AS
SELECT block, claim FROM linked_claims UNION SELECT l.block, m.mate FROM linked_claims l JOIN claim_mates m ON m.claim = l.claim;
CREATE TABLE linked_reports AS
SELECT DISTINCT b.block, f.report FROM block_claims b JOIN facts f ON f.claim = b.claim;
CREATE TABLE linked_origins AS
SELECT b.block, a.ancestor AS origin FROM block_claims b JOIN claim_origin l ON l.claim = b.claim JOIN ancestors a ON a.origin = l.origin
UNION
SELECT b.block, a.ancestor FROM block_events b JOIN event_no n ON n.event = b.event JOIN events e ON e.id = n.id
  JOIN origin_no o ON o.id = e.origin_id JOIN ancestors a ON a.origin = o.origin;
-- Reports and origins that nothing rests on are part of the dossier too: they come last of all, 512 a block.
CREATE TABLE linked_blocks AS SELECT block FROM block_claims UNION SELECT block FROM block_events;
CREATE TABLE next_block AS SELECT coalesce(max(block) + 1, 0) AS block FROM linked_blocks;
CREATE TABLE lone_reports AS
SELECT n.report, CAST(row_number() OVER (ORDER BY n.report) - 1 AS INTEGER) AS place
FROM report_no n LEFT JOIN (SELECT DISTINCT report FROM linked_reports) l ON l.report = n.report WHERE l.report IS NULL;
CREATE TABLE lone_origins AS
SELECT n.origin, CAST(row_number() OVER (ORDER BY n.origin) - 1 AS INTEGER) AS place
FROM origin_no n LEFT JOIN (SELECT DISTINCT origin FROM linked_origins) l ON l.origin = n.origin WHERE l.origin IS NULL;
CREATE TABLE block_reports AS
SELECT block, report FROM linked_reports
UNION ALL SELECT n.block + CAST(floor(r.place / 512.0) AS INTEGER), r.report FROM lone_reports r CROSS JOIN next_block n;
CREATE TABLE block_origins AS
SELECT block, origin FROM linked_origins
UNION ALL SELECT n.block + CAST(floor(o.place / 512.0) AS INTEGER), o.origin FROM lone_origins o CROSS JOIN next_block n;
CREATE TABLE block_differences AS
SELECT DISTINCT b.block, d.difference_id FROM linked_claims b JOIN difference_claim d ON d.claim = b.claim;

-- The lists of records, as JSON arrays of ids.
CREATE TABLE said_by_lists AS SELECT claim_id, list_text(actor_id, position) AS ids FROM claim_speakers GROUP BY claim_id;
CREATE TABLE via_lists AS SELECT claim_id, list_text(actor_id, position) AS ids FROM claim_via GROUP BY claim_id;
CREATE TABLE origin_lists AS SELECT claim_id, list_text(origin_id, position) AS ids FROM claim_origins GROUP BY claim_id;
CREATE TABLE event_lists AS
SELECT claim_id, list_text(event_id, position) AS ids, list_text(relation, position) AS relations FROM event_claims GROUP BY claim_id;
CREATE TABLE date_claim_lists AS
SELECT event_id, position, list_text(claim_id, claim_position) AS ids FROM event_date_claims GROUP BY event_id, position;
CREATE TABLE place_claim_lists AS
SELECT event_id, position, list_text(claim_id, claim_position) AS ids FROM event_place_claims GROUP BY event_id, position;
CREATE TABLE issuer_lists AS SELECT origin_id, list_text(actor_id, position) AS ids FROM origin_issuers GROUP BY origin_id;
CREATE TABLE depends_lists AS SELECT origin_id, list_text(depends_on_id, position) AS ids FROM origin_depends GROUP BY origin_id;
CREATE TABLE difference_lists AS
SELECT difference_id, list_text(claim_id, position) AS ids FROM difference_claims GROUP BY difference_id;
