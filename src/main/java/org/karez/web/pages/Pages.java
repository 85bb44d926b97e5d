package org.karez.web.pages;

/**
 * Where a reader is among many pages.
 *
 * @param page this page, from 1
 * @param last the last page, at least 1
 * @param count how many entries there are on all pages
 * @param first the number of the first entry shown, from 1
 * @param end the number of the last entry shown
 */
record Pages(int page, int last, int count, int first, int end) {

	static Pages of(int wanted, int count, int size) {
		int last = Math.max(1, (count + size - 1) / size);
		int page = Math.max(1, Math.min(wanted, last));
		return new Pages(page, last, count, Math.min(count, (page - 1) * size + 1), Math.min(count, page * size));
	}

}
