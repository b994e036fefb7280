public import ArgumentParser
public import Terminology

extension TermStatus: ExpressibleByArgument {}
