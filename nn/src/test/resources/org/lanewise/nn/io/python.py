"""Writes from-python.safetensors, which SafetensorsTest reads (safetensors 0.8.0): python3 python.py

With the name of a file it prints what the package reads from it, to look at files of ours.
"""
import ctypes
import struct
import sys

from safetensors import TensorSpec, deserialize, serialize_file

if len(sys.argv) > 1:
    with open(sys.argv[1], "rb") as file:
        for name, tensor in deserialize(file.read()):
            print(name, tensor["dtype"], tensor["shape"], bytes(tensor["data"])[:16].hex())
    sys.exit()

tensors = {
    "halves": ("float16", [2, 3], struct.pack("<6e", 1, -2, 0.333251953125, 65504, 6e-8, -0.0)),
    "brains": ("bfloat16", [3], struct.pack("<3H", 0x3F80, 0xC000, 0x7F7F)),
    "floats": ("float32", [1, 2, 1], struct.pack("<2f", 1.5, -3e38)),
    "doubles": ("float64", [2], struct.pack("<2d", 1 / 3, 1e300)),
    "bytes": ("int8", [3], struct.pack("<3b", -128, 0, 127)),
    "scalar": ("float32", [], struct.pack("<f", 42)),
    "none": ("float32", [0, 5], b""),
    "\u00fcber \"quoted\"": ("int8", [1], b"\x07"),
}
buffers = {name: ctypes.create_string_buffer(data, max(1, len(data))) for name, (_, _, data) in tensors.items()}
specs = {
    name: TensorSpec(dtype=dtype, shape=shape, data_ptr=ctypes.addressof(buffers[name]), data_len=len(data))
    for name, (dtype, shape, data) in tensors.items()
}
serialize_file(specs, "from-python.safetensors", {"format": "np", "what": "a line\nand \u4e2d"})
