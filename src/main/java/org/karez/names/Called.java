package org.karez.names;

/**
 * What a Chinese word is called in English.
 *
 * @param text the English words put together: newhope for 新希望
 * @param key those of them that a core keeps, so that a name is found under them; empty
 * where it keeps none
 */
record Called(String text, String key) {
}
