// Tells the page that waits behind this window, which then repeats what failed.
new BroadcastChannel("allervers-session").postMessage("signed-in");
window.close();
