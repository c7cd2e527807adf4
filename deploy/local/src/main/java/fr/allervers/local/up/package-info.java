/** What {@code ./up} does: its commands, its checks before a start, its progress lines and closing page. */
@NullMarked
package fr.allervers.local.up;

import org.jspecify.annotations.NullMarked;
