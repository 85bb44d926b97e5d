package org.karez.names;

/**
 * What a Chinese core may be called in Latin letters beside its pinyin.
 *
 * @param text the words put together: newhope for 新希望
 * @param key what the core of such a name is, without words such as new that a core
 * leaves out, so that it is found under it; the text where nothing else is left
 */
record Called(String text, String key) {
}
