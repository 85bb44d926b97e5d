package org.karez.bench;

/**
 * Who is killed.
 */
enum Victims {

	KAREZ, DATABASE, BOTH

}
