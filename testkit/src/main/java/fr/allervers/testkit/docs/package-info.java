/** What the documentation says is there: links, decisions, diagrams, problem codes, glossary, mission. */
@NullMarked
package fr.allervers.testkit.docs;

import org.jspecify.annotations.NullMarked;
