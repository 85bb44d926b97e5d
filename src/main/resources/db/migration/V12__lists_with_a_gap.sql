-- How many suppliers of a finished list nobody judged, though it says that it is done; null where
-- nobody has counted yet. Earlier builds could pass a stretch over.
alter table import add column unjudged int;
