package fr.allervers.testkit.toy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Letters of a department that is closed are refused. */
@ApplicationScoped
public class OpenDepartments {

    private final Set<String> closed = ConcurrentHashMap.newKeySet();

    public void close(String department) {
        closed.add(department);
    }

    public void open(String department) {
        closed.remove(department);
    }

    void require(String department) {
        if (closed.contains(department)) {
            throw NoteRefusal.NOTE_DEPARTMENT_CLOSED.refuse();
        }
    }
}
