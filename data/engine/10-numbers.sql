-- Ids become numbers, which are quicker to join and shorter to write. Actors, places, reports, origins and claims are numbered in the order of the
-- dossier (position, then id), events here in the order of their ids: their rows are known only when their dates are.
CREATE TABLE actor_no AS
SELECT id, CAST(row_number() OVER (ORDER BY position, id) - 1 AS INTEGER) AS actor FROM actors;
CREATE TABLE place_no AS
SELECT id, CAST(row_number() OVER (ORDER BY position, id) - 1 AS INTEGER) AS place FROM places;
CREATE TABLE report_no AS
SELECT id, CAST(row_number() OVER (ORDER BY position, id) - 1 AS INTEGER) AS report FROM reports;
CREATE TABLE origin_no AS
SELECT id, CAST(row_number() OVER (ORDER BY position, id) - 1 AS INTEGER) AS origin FROM origins;
CREATE TABLE claim_no AS
SELECT id, CAST(row_number() OVER (ORDER BY position, id) - 1 AS INTEGER) AS claim FROM claims;
CREATE TABLE event_no AS
SELECT id, CAST(row_number() OVER (ORDER BY id) - 1 AS INTEGER) AS event FROM events;

-- Whose word it is in the end: along speaks_for, each round twice as far, 16 steps in all. The sharing group is the first one on the way.
CREATE TABLE voices_1 AS
SELECT n.actor, coalesce(o.actor, n.actor) AS root, coalesce(a.sharing, b.sharing) AS sharing
FROM actors a JOIN actor_no n ON n.id = a.id LEFT JOIN actors b ON b.id = a.speaks_for LEFT JOIN actor_no o ON o.id = b.id;
CREATE TABLE voices_2 AS
SELECT a.actor, b.root, coalesce(a.sharing, b.sharing) AS sharing FROM voices_1 a JOIN voices_1 b ON b.actor = a.root;
CREATE TABLE voices_4 AS
SELECT a.actor, b.root, coalesce(a.sharing, b.sharing) AS sharing FROM voices_2 a JOIN voices_2 b ON b.actor = a.root;
CREATE TABLE voices_8 AS
SELECT a.actor, b.root, coalesce(a.sharing, b.sharing) AS sharing FROM voices_4 a JOIN voices_4 b ON b.actor = a.root;
CREATE TABLE voices AS
SELECT a.actor, b.root, coalesce(a.sharing, b.sharing) AS sharing, coalesce(r.party, FALSE) AS party, r.bloc
FROM voices_8 a JOIN voices_8 b ON b.actor = a.root JOIN actor_no n ON n.actor = b.root JOIN actors r ON r.id = n.id;

-- Every origin with all that it goes back to, itself among them: along depends_on, 16 steps in all.
CREATE TABLE origin_issuer AS
SELECT o.origin, a.actor, i.position FROM origin_issuers i JOIN origin_no o ON o.id = i.origin_id JOIN actor_no a ON a.id = i.actor_id;
CREATE TABLE origin_depend AS
SELECT o.origin, d.origin AS depends_on, i.position
FROM origin_depends i JOIN origin_no o ON o.id = i.origin_id JOIN origin_no d ON d.id = i.depends_on_id;
CREATE TABLE ancestors_1 AS
SELECT origin, origin AS ancestor FROM origin_no UNION SELECT origin, depends_on FROM origin_depend;
CREATE TABLE ancestors_2 AS
SELECT DISTINCT a.origin, b.ancestor FROM ancestors_1 a JOIN ancestors_1 b ON b.origin = a.ancestor;
CREATE TABLE ancestors_4 AS
SELECT DISTINCT a.origin, b.ancestor FROM ancestors_2 a JOIN ancestors_2 b ON b.origin = a.ancestor;
CREATE TABLE ancestors_8 AS
SELECT DISTINCT a.origin, b.ancestor FROM ancestors_4 a JOIN ancestors_4 b ON b.origin = a.ancestor;
CREATE TABLE ancestors AS
SELECT DISTINCT a.origin, b.ancestor FROM ancestors_8 a JOIN ancestors_8 b ON b.origin = a.ancestor;
CREATE TABLE root_origins AS
SELECT a.origin, a.ancestor AS root FROM ancestors a
WHERE NOT EXISTS (SELECT 1 FROM origin_depend d WHERE d.origin = a.ancestor);
