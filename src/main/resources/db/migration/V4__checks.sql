create table check_answer (
	id uuid primary key,
	caller text not null,
	at timestamptz not null,
	input text not null,
	answer text not null
);

-- The answer to a request that a caller may send twice without meaning it twice.
create table sent_before (
	caller text not null,
	key text not null,
	request text not null,
	at timestamptz not null,
	answer text,
	primary key (caller, key)
);
