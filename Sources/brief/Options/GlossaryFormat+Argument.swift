public import ArgumentParser
public import Terminology

extension GlossaryFormat: ExpressibleByArgument {}
