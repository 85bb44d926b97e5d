package org.karez.intake.grid;

/**
 * A sheet of a file.
 *
 * @param index its place in the file, from 0
 * @param name its name, empty where the format has none
 * @param hidden whether its author hid it
 */
public record Sheet(int index, String name, boolean hidden) {

}
