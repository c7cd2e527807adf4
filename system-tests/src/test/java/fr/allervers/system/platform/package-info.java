/** The running platform as tests see it: programs to stop and start, callers with their tokens, topics, tables. */
@NullMarked
package fr.allervers.system.platform;

import org.jspecify.annotations.NullMarked;
