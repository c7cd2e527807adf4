/** How the page may be used: headers of every answer, calls from other sites refused, what may be cached. */
@NullMarked
package fr.allervers.web.page;

import org.jspecify.annotations.NullMarked;
