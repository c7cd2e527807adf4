/** The web client as people use it: a real browser, real accounts, the whole packaged platform. */
@NullMarked
package fr.allervers.system.browser;

import org.jspecify.annotations.NullMarked;
