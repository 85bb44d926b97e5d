/**
 * The files of a rule pack beside the rules themselves: papers, actions, topics, facts,
 * requirements, examples. Knows nothing of the engine.
 */
@NullMarked
package org.karez.rules.pack;

import org.jspecify.annotations.NullMarked;
