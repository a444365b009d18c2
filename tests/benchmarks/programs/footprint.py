"""Run another program, then print the number of modules and the peak of memory in bytes."""

import sys

sys.argv = sys.argv[1:]
with open(sys.argv[0], encoding="utf-8") as program:
    exec(compile(program.read(), sys.argv[0], "exec"), {"__name__": "__main__"})
modules = len(sys.modules)


def peak() -> int:
    """The largest resident set size of this process.

    Linux states it for the address space since exec; what getrusage() says includes the parent's.
    """
    if sys.platform == "linux":
        with open("/proc/self/status", encoding="ascii") as status:
            line = next(line for line in status if line.startswith("VmHWM:"))
        return int(line.split()[1]) * 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


print(modules, peak())
