/**
 * The command line: every word of it is a command of its own that needs no running
 * server.
 */
@NamedInterface("cli")
@NullMarked
package org.karez.run.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
