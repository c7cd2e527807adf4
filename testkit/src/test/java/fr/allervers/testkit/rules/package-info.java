/** Each house rule sees what it should: a rule that cannot fail is worth nothing. */
@NullMarked
package fr.allervers.testkit.rules;

import org.jspecify.annotations.NullMarked;
