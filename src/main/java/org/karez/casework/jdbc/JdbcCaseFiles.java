package org.karez.casework.jdbc;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.karez.casework.ActionItem;
import org.karez.casework.CaseFile;
import org.karez.casework.CaseFiles;
import org.karez.casework.Decision;
import org.karez.casework.Document;
import org.karez.casework.SupplierKey;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Puts a supplier's case together: three queries for a chunk of any size.
 */
@Repository
class JdbcCaseFiles implements CaseFiles {

	private final JdbcClient jdbc;

	JdbcCaseFiles(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public CaseFile of(SupplierKey supplier) {
		return of(List.of(supplier)).getOrDefault(supplier, CaseFile.EMPTY);
	}

	@Override
	public Map<SupplierKey, CaseFile> of(Collection<SupplierKey> suppliers) {
		String[] keys = suppliers.stream().map(SupplierKey::value).distinct().toArray(String[]::new);
		Map<SupplierKey, List<Decision>> decisions = query(
				JdbcDecisions.WITH_APPROVAL + "where d.supplier = any(?) order by d.id", keys, JdbcDecisions::decision,
				Decision::supplier);
		Map<SupplierKey, List<ActionItem>> actions = query(
				JdbcActionItems.STANDING + "where supplier = any(?)" + JdbcActionItems.LATEST, keys,
				JdbcActionItems::item, ActionItem::supplier);
		Map<SupplierKey, List<Document>> documents = query(JdbcDocuments.PAPERS + "where supplier = any(?) order by id",
				keys, JdbcDocuments::document, Document::supplier);
		Set<SupplierKey> worked = new HashSet<>(decisions.keySet());
		worked.addAll(actions.keySet());
		worked.addAll(documents.keySet());
		Map<SupplierKey, CaseFile> files = new HashMap<>();
		worked.forEach((key) -> files.put(key, new CaseFile(decisions.getOrDefault(key, List.of()),
				actions.getOrDefault(key, List.of()), documents.getOrDefault(key, List.of()))));
		return files;
	}

	@Override
	public boolean none() {
		return this.jdbc.sql("""
				select not exists (select 1 from decision) and not exists (select 1 from action_item)
				and not exists (select 1 from document)""").query(Boolean.class).single();
	}

	private <T> Map<SupplierKey, List<T>> query(String sql, String[] keys, RowMapper<T> mapper,
			Function<T, SupplierKey> key) {
		return this.jdbc.sql(sql)
			.param((Object) keys)
			.query(mapper)
			.list()
			.stream()
			.collect(Collectors.groupingBy(key));
	}

}
