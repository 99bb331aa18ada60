namespace System;

public struct RuntimeArgumentHandle;
public struct RuntimeFieldHandle;
public struct RuntimeMethodHandle;
public struct RuntimeTypeHandle;
public struct TypedReference;
