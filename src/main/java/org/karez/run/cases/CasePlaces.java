package org.karez.run.cases;

import java.util.Optional;

import org.karez.casework.SupplierKey;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Where a supplier was last worked on, so that open work leads back to it.
 */
@Repository
public class CasePlaces {

	private final JdbcClient jdbc;

	CasePlaces(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A supplier's place.
	 *
	 * @param list the list's number
	 * @param seq the place in it, from 0
	 * @param name the supplier's name
	 */
	public record Place(long list, int seq, String name) {

	}

	void note(SupplierCase supplier) {
		this.jdbc.sql("""
				insert into case_place(supplier, import_id, seq, name) values (?, ?, ?, ?) on conflict (supplier)
				do update set import_id = excluded.import_id, seq = excluded.seq, name = excluded.name
				""")
			.params(supplier.key().value(), supplier.list().id(), supplier.seq(),
					supplier.assessment().supplier().name())
			.update();
	}

	public Optional<Place> of(SupplierKey supplier) {
		return this.jdbc.sql("select import_id, seq, name from case_place where supplier = ?")
			.param(supplier.value())
			.query((row, number) -> new Place(row.getLong(1), row.getInt(2), row.getString(3)))
			.optional();
	}

}
