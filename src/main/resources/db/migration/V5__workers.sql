-- What the managing Karez judges with: a worker that judges with anything else refuses work.
create table managing_engine (
	one boolean primary key check (one),
	grounds text not null
);
