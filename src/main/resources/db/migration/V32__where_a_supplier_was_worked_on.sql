-- In which list, and where in it, a supplier was last worked on.
create table case_place (
	supplier text primary key,
	import_id bigint not null,
	seq int not null,
	name text not null
);
