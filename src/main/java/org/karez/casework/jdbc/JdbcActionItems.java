package org.karez.casework.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.karez.casework.ActionItem;
import org.karez.casework.ActionItems;
import org.karez.casework.SupplierKey;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Actions with owner and due date in the database.
 */
@Repository
class JdbcActionItems implements ActionItems {

	static final String STANDING = "select distinct on (supplier, action) * from action_item ";

	static final String LATEST = " order by supplier, action, id desc";

	private final JdbcClient jdbc;

	private final Clock clock;

	JdbcActionItems(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public ActionItem set(SupplierKey supplier, String action, String owner, @Nullable LocalDate due,
			ActionItem.State state, String note, String by) {
		ActionItem item = new ActionItem(supplier, action, owner, due, state, note, by, this.clock.instant());
		this.jdbc.sql("""
				insert into action_item(supplier, action, owner, due, state, note, written_by, written_at)
				values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(Arrays.asList(supplier.value(), action, owner, due, state.name(), note, by,
					JdbcDecisions.time(item.at())))
			.update();
		return item;
	}

	@Override
	public List<ActionItem> open(int limit) {
		return this.jdbc
			.sql("select * from (" + STANDING + LATEST + ") s where state <> ? order by due nulls last limit ?")
			.params(ActionItem.State.VERIFIED.name(), limit)
			.query(JdbcActionItems::item)
			.list();
	}

	static ActionItem item(ResultSet row, int number) throws SQLException {
		return new ActionItem(new SupplierKey(row.getString("supplier")), row.getString("action"),
				row.getString("owner"), row.getObject("due", LocalDate.class),
				ActionItem.State.valueOf(row.getString("state")), row.getString("note"), row.getString("written_by"),
				JdbcDecisions.instant(row, "written_at"));
	}

}
